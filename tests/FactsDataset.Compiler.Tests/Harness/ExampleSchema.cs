namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>The schema of the invented dataset: every built-in type, unions, nested groups, references of every sort.</summary>
internal static class ExampleSchema
{
    public const string Text = """
        namespace: Example.Harbour

        vocabularies:
          crossing-status:
            summary: How far a crossing came.
            values: { sailed: It took place., planned: It was foreseen., stopped: It was called off. }
          duty:
            summary: What somebody does aboard.
            values: { captain: Commands., mate: Helps., cook: Cooks. }

        unions:
          actor: { summary: Whoever can travel., of: [sailor, guild, ship] }
          speaker: { summary: Whoever can speak., of: [sailor, guild] }
          location: { summary: Wherever one can be., of: [port, ship] }

        attribution: { who: speaker, of: guild }

        groups:
          crew-member:
            record: CrewMember
            summary: One of a crew.
            exactly-one: [who, described]
            fields:
              who: { type: actor, inverse: crossings, summary: The one aboard. }
              described: { type: text, summary: The one aboard where no name is given. }
              of: { type: guild, summary: Their guild. }
              duty: { type: duty, default: mate, summary: What they do. }
          cargo:
            record: Cargo
            summary: What is carried.
            fields:
              item: { type: text, required: true, summary: What it is. }
              amount: { type: quantity, summary: How much. }
              owner: { type: actor, inverse: cargoes, summary: Whose it is. }
              escort: { group: crew-member, many: true, summary: Who looks after it. }
              note: { type: text, summary: A remark on it. }
          tag:
            record: Tag
            summary: A mark that somebody leaves.
            fields:
              value: { type: text, required: true, summary: What it says. }
              by: { type: sailor, summary: Who leaves it. }

        kinds:
          crossing:
            record: Crossing
            collection: Crossings
            summary: Somebody crosses the water.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: The day. }
              status: { type: crossing-status, required: true, event-status: true, summary: How far it came. }
              crew: { group: crew-member, many: true, required: true, summary: Who is aboard. }
              from: { type: location, inverse: departures, summary: Where it begins. }
              to: { type: location, required: true, inverse: arrivals, event-place: true, summary: Where it ends. }
              calls: { type: port, many: true, inverse: calls, summary: Ports on the way. }
              part-of: { type: crossing, inverse: legs, summary: The longer crossing. }
              cargo: { group: cargo, summary: What is carried. }
              topics: { type: text, many: true, summary: What is talked about. }
          claim:
            record: Claim
            collection: Claims
            summary: Somebody says something.
            role: fact
            fields:
              said: { type: attribution, required: true, inverse: claims, summary: Who says it. }
              said-on: { type: date, known-by: true, summary: When they say it. }
              stance: { type: stance, required: true, summary: How they stand to it. }
              about: { type: crossing, inverse: claims, summary: The crossing it is about. }
          sailor:
            record: Sailor
            collection: Sailors
            summary: A sailor.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
          guild:
            record: Guild
            collection: Guilds
            summary: A guild.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
              part-of: { type: guild, inverse: parts, summary: The larger guild. }
          port:
            record: Port
            collection: Ports
            summary: A port.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
              within: { type: port, inverse: parts, summary: The larger port. }
              guild: { type: guild, inverse: ports, summary: Whose port it is. }
          ship:
            record: Ship
            collection: Ships
            summary: A ship.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
              operator: { type: guild, inverse: ships, summary: Whose ship it is. }
          rank:
            record: Rank
            collection: Ranks
            summary: A rank.
            role: entity
            label: title
            fields:
              title: { type: texts, required: true, summary: What it is called. }
              guild: { type: guild, inverse: ranks, summary: Who gives it. }
          service:
            record: Service
            collection: Services
            summary: A time in which somebody holds a rank.
            role: entity
            fields:
              holder: { type: sailor, required: true, inverse: services, summary: Who holds it. }
              rank: { type: rank, required: true, inverse: services, summary: The rank. }
              period: { type: date, required: true, summary: The time. }
              evidence: { type: evidence, required: true, summary: Where it is attested. }
          paper:
            record: Paper
            collection: Papers
            summary: A paper.
            role: source
            fields:
              publisher: { type: guild, required: true, inverse: papers, provenance: publisher, summary: Who published it. }
              taken-from: { type: paper, inverse: reprints, provenance: taken-from, summary: The paper that it was taken from. }
              author: { type: sailor, inverse: papers, summary: Who wrote it. }

        """ + Probe;

    /// <summary>A kind with a field of every type.</summary>
    private const string Probe = """
          probe:
            record: Probe
            collection: Probes
            summary: One field of every type.
            role: entity
            fields:
              text: { type: text, summary: x }
              texts: { type: texts, summary: x }
              names: { type: names, summary: x }
              integer: { type: integer, default: 7, summary: x }
              decimal: { type: decimal, summary: x }
              quantity: { type: quantity, summary: x }
              boolean: { type: boolean, default: false, summary: x }
              url: { type: url, summary: x }
              language: { type: language, summary: x }
              date: { type: date, summary: x }
              coordinates: { type: coordinates, summary: x }
              dating: { type: dating, summary: x }
              lines: { type: lines, summary: x }
              evidence: { type: evidence, summary: x }
              attribution: { type: attribution, inverse: probes, summary: x }
              code: { type: duty, summary: x }
              stance: { type: stance, summary: x }
              reference: { type: sailor, inverse: probed, summary: x }
              union: { type: location, inverse: probed, summary: x }
              group: { group: tag, summary: x }
              urls: { type: url, many: true, summary: x }
              languages: { type: language, many: true, summary: x }
              codes: { type: duty, many: true, summary: x }
              references: { type: sailor, many: true, summary: x }
        """;
}
