-- A curator's minute in Neovim: open a file, see the error, take the fix, rename an id, find who refers to it.
-- FACTS_TOOL is facts.dll, FACTS_FOLDER the folder of the fact files; what happened goes to FACTS_REPORT.
local folder = vim.env.FACTS_FOLDER
local report = {}
local function say(text) table.insert(report, text) end
local function finish()
  vim.fn.writefile(report, vim.env.FACTS_REPORT)
  vim.cmd("qall!")
end
local function wait(what, holds)
  if not vim.wait(20000, holds, 20) then
    say("waited in vain for " .. what)
    finish()
  end
end

-- As EDITORS.md says.
local servers = {}
vim.api.nvim_create_autocmd("FileType", {
  pattern = "yaml",
  callback = function(event)
    local schema = vim.fn.findfile("schema.yaml", vim.fn.fnamemodify(event.file, ":p:h") .. ";")
    if schema == "" then return end
    local root = vim.fn.fnamemodify(schema, ":p:h")
    servers[root] = servers[root] or vim.lsp.start_client({ name = "facts", cmd = { "dotnet", vim.env.FACTS_TOOL, "lsp" }, root_dir = root })
    vim.lsp.buf_attach_client(event.buf, servers[root])
  end,
})

local function work()
  vim.cmd("edit " .. folder .. "/arrivals.yaml")
  local buffer = vim.api.nvim_get_current_buf()
  wait("the error", function() return #vim.diagnostic.get(buffer) == 1 end)
  local diagnostic = vim.diagnostic.get(buffer)[1]
  say("error " .. diagnostic.code .. " at line " .. (diagnostic.lnum + 1) .. " column " .. (diagnostic.col + 1))

  local function position() return vim.lsp.util.make_position_params(0, "utf-16") end
  local function ask(method, parameters)
    local answers = vim.lsp.buf_request_sync(buffer, method, parameters, 20000) or {}
    local _, answer = next(answers)
    return answer and answer.result
  end

  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  local range = vim.lsp.util.make_range_params(0, "utf-16")
  range.context = { diagnostics = {} }
  local action = ask("textDocument/codeAction", range)[1]
  say("fix " .. action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  wait("the end of the error", function() return #vim.diagnostic.get(buffer) == 0 end)
  say("fixed " .. vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, true)[1])

  local rename = position()
  rename.newName = "jane-doe"
  vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", rename), "utf-16")
  say("renamed " .. vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, true)[1])

  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  local definition

  -- What changed in the other file is sent a moment later.
  wait("the definition", function()
    definition = ask("textDocument/definition", position())
    return definition
  end)
  say("defined in " .. vim.fn.fnamemodify(vim.uri_to_fname(definition.uri), ":t"))
  local references = position()
  references.context = { includeDeclaration = true }
  say("references " .. #ask("textDocument/references", references))
  vim.cmd("wall")
end

local isDone, failure = pcall(work)
if not isDone then say(failure) end
finish()
