using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that can be configured until it is awaited, which starts it.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Func<VerifySettings, Task<VerifyResult>> _start;
    private Task<VerifyResult>? _task;

    /// <summary>A verification that has not started.</summary>
    /// <param name="settings">The settings to begin with, copied; null for the defaults.</param>
    /// <param name="buildTask">Starts the verification with the final settings.</param>
    public SettingsTask(VerifySettings? settings, Func<VerifySettings, Task<VerifyResult>> buildTask)
    {
        _settings = new VerifySettings(settings);
        _start = buildTask;
    }

    /// <summary>The settings, while they can still change.</summary>
    /// <exception cref="InvalidOperationException">The verification has started.</exception>
    public VerifySettings CurrentSettings =>
        _task is null
            ? _settings
            : throw new InvalidOperationException("The verification has started; change its settings before it is awaited.");

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseDirectory(string directory) => With(settings => settings.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseFileName(string fileName) => With(settings => settings.UseFileName(fileName));

    /// <inheritdoc cref="VerifySettings.UseParameters(object?[])"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseParameters(params object?[] parameters) => With(settings => settings.UseParameters(parameters));

    /// <inheritdoc cref="VerifySettings.UseParameters{T}(T)"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseParameters<T>(T parameter) => With(settings => settings.UseParameters(parameter));

    /// <inheritdoc cref="VerifySettings.UseParameters{T}(T[])"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseParameters<T>(T[] parameters) => With(settings => settings.UseParameters(parameters));

    /// <inheritdoc cref="VerifySettings.UseTextForParameters"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask UseTextForParameters(string parametersText) =>
        With(settings => settings.UseTextForParameters(parametersText));

    /// <inheritdoc cref="VerifySettings.ScrubLinesWithReplace"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask ScrubLinesWithReplace(Func<string, string?> replaceLine) =>
        With(settings => settings.ScrubLinesWithReplace(replaceLine));

    /// <inheritdoc cref="VerifySettings.DisableRequireUniquePrefix"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask DisableRequireUniquePrefix() => With(settings => settings.DisableRequireUniquePrefix());

    /// <inheritdoc cref="VerifySettings.DisableDiff"/>
    /// <returns>This verification.</returns>
    [Pure]
    public SettingsTask DisableDiff() => With(settings => settings.DisableDiff());

    /// <summary>Starts the verification, once.</summary>
    /// <returns>The running verification.</returns>
    [Pure]
    public Task<VerifyResult> ToTask() => _task ??= _start(_settings);

    /// <summary>Starts the verification and awaits it.</summary>
    /// <returns>The awaiter of the running verification.</returns>
    [Pure]
    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Starts the verification and awaits it as told.</summary>
    /// <param name="continueOnCapturedContext">Whether to continue where the caller was.</param>
    /// <returns>An awaitable of the running verification.</returns>
    [Pure]
    public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) =>
        ToTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>Starts the verification.</summary>
    /// <param name="settingsTask">The verification.</param>
    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => settingsTask.ToTask();

    private SettingsTask With(Action<VerifySettings> change)
    {
        change(CurrentSettings);
        return this;
    }
}
