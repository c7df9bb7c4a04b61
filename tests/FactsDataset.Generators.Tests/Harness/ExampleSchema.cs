namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The schema of the example: every role, every type of field, one and many, required, optional and with a default.</summary>
internal static class ExampleSchema
{
    public const string Text = """
        # Ships between invented harbours.
        namespace: Acme.Facts

        vocabularies:
          voyage-status:
            summary: How far a voyage came.
            values:
              sailed: The ship left.
              planned: Somebody means it to leave.
              called-off: It was given up.
          cargo:
            summary: What ships carry.
            values:
              grain: Grain of any sort.
              timber: Wood.
              salt: Salt & brine, less than <half> of it wet.
          duty:
            summary: What somebody does on board.
            values:
              sailor: Works the ship.
              2nd-mate: Stands the second watch.

        unions:
          party:
            summary: Whoever can own, hire or join a ship.
            of: [person, company]
          whereabouts:
            summary: Wherever a ship can be.
            of: [place, company]

        attribution: { who: party, of: company }

        groups:
          load:
            record: Load
            summary: Goods of one sort.
            fields:
              goods: { type: cargo, required: true, summary: What it is. }
              amount: { type: quantity, required: true, summary: How much of it. }
          hand:
            record: Hand
            summary: One who is on board.
            exactly-one: [who, described]
            fields:
              who: { type: party, inverse: voyages, summary: The one on board. }
              described: { type: text, summary: The one on board where the source gives no name. }
              duty: { type: duty, default: sailor, summary: What they do. }
              paid: { type: boolean, default: true, summary: Whether they are paid. }
              berths: { type: integer, default: 1, summary: How many berths they take. }
              nickname: { type: text, default: "no name", summary: What they are called on board. }
          leg:
            record: Leg
            summary: A part of a voyage.
            fields:
              to: { type: place, required: true, inverse: calls, summary: Where it ends. }
              via: { type: place, many: true, inverse: calls, summary: Where the ship calls on the way. }
              arrives: { type: date, summary: When it ends. }
              loads: { group: load, many: true, summary: What is taken on. }
              best: { group: load, summary: The best of it. }

        kinds:
          voyage:
            record: Voyage
            collection: Voyages
            summary: "A ship goes from harbour to harbour: \"there & back\", <as> said."
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When the ship leaves. }
              status: { type: voyage-status, required: true, event-status: true, summary: How far it came. }
              harbour: { type: place, required: true, inverse: departures, event-place: true, summary: Where the ship leaves from. }
              owner: { type: party, inverse: ships, summary: Whose ship it is. }
              partners: { type: party, many: true, inverse: ventures, summary: Who shares in it. }
              lies-at: { type: whereabouts, inverse: moorings, summary: Where the ship is now. }
              crew: { group: hand, many: true, required: true, summary: Who is on board. }
              legs: { group: leg, many: true, summary: "Its parts, in order." }
              return: { group: leg, summary: The way back. }
              part-of: { type: voyage, inverse: parts, summary: The voyage that this one belongs to. }
              answers: { type: promise, inverse: fulfilments, summary: The promise that it keeps. }
              tags: { type: text, many: true, summary: Words to find it by. }
              log: { type: url, summary: Where its log can be read. }
              charts: { type: url, many: true, summary: Where its charts can be seen. }
              spoken: { type: language, summary: What is spoken on board. }
              sung: { type: language, many: true, summary: What is sung on board. }
              sighted: { type: date, many: true, summary: When others saw her. }
              forbidden: { type: cargo, many: true, summary: What it must not carry. }
              main-cargo: { type: cargo, summary: What it mostly carries. }
              tons: { type: integer, summary: How much it holds. }
              masts: { type: integer, required: true, summary: How many masts. }
              draught: { type: decimal, summary: How deep it lies. }
              length: { type: decimal, required: true, summary: How long it is. }
              price: { type: quantity, summary: What the passage costs. }
              insured: { type: boolean, summary: Whether it is insured. }
              armed: { type: boolean, required: true, summary: Whether it is armed. }
              returned: { type: boolean, default: false, summary: Whether it came back. }
              motto: { type: texts, summary: "The motto, by language." }
          promise:
            record: Promise
            collection: Promises
            summary: Somebody promises something.
            role: fact
            fields:
              said: { type: attribution, required: true, inverse: promises, summary: Who promises. }
              stance: { type: stance, default: asserted, summary: How they mean it. }
              made: { type: date, event-date: true, summary: When they promise. }
              about: { type: voyage, inverse: promises-about, summary: The voyage that it is about. }
          rule:
            record: Rule
            collection: Rules
            summary: A custom of the sea.
            role: fact
            fields:
              binds: { type: party, many: true, summary: Whom it binds. }
          person:
            record: Person
            collection: People
            summary: A person.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
              birthplace: { type: place, inverse: natives, summary: Where they were born. }
              friend: { type: person, inverse: friends, summary: Whom they trust. }
          company:
            record: Company
            collection: Companies
            summary: A company.
            role: entity
            label: title
            fields:
              title: { type: texts, required: true, summary: "What it is called, by language." }
              founded: { type: date, summary: When it was founded. }
              dating: { type: dating, summary: How that is known. }
              evidence: { type: evidence, summary: Where that is said. }
          place:
            record: Place
            collection: Places
            summary: A place.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }
              within: { type: place, inverse: parts, summary: The place that it lies in. }
              pages: { type: lines, summary: Where the pilot book tells of it. }
          lighthouse:
            record: Lighthouse
            collection: Lighthouses
            summary: A light. Nobody has written one down yet.
            role: entity
            fields:
              place: { type: place, inverse: lights, summary: Where it stands. }
          letter:
            record: Letter
            collection: Letters
            summary: A letter that facts are taken from.
            role: source
            fields:
              sender: { type: party, required: true, inverse: letters, summary: Who wrote it. }

        """;
}
