namespace FactsDataset.Benchmarks.Logbooks;

/// <summary>The schema of the invented dataset.</summary>
internal static class LogbookSchema
{
    public const string Text = """
        namespace: Logbook

        vocabularies:
          passage-outcome:
            summary: How a passage ended.
            values:
              arrived: The ship came to port.
              turned-back: The ship turned back.
              lost: The ship was not seen again.
            took-place: [arrived, turned-back]

        kinds:
          voyage:
            record: Voyage
            collection: Voyages
            summary: A voyage that has a name in C#.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When she sailed. }
              outcome: { type: passage-outcome, required: true, event-status: true, summary: How it ended. }
              captain: { type: captain, required: true, inverse: voyages, summary: Who led her. }
              from: { type: port, required: true, inverse: departing-voyages, summary: Where she sailed from. }
              to: { type: port, required: true, inverse: voyages, event-place: true, summary: Where she sailed to. }
          passage:
            record: Passage
            collection: Passages
            summary: A ship sails from one port to another.
            role: fact
            members: false
            fields:
              when: { type: date, event-date: true, summary: When she sailed. }
              outcome: { type: passage-outcome, required: true, event-status: true, summary: How it ended. }
              captain: { type: captain, required: true, inverse: passages, summary: Who led her. }
              from: { type: port, required: true, inverse: departures, summary: Where she sailed from. }
              to: { type: port, required: true, inverse: passages, event-place: true, summary: Where she sailed to. }
          captain:
            record: Captain
            collection: Captains
            summary: Who leads a ship.
            role: entity
            members: false
            label: name
            fields:
              name: { type: text, required: true, summary: What he is called. }
          port:
            record: Port
            collection: Ports
            summary: Where ships sail from and to.
            role: entity
            members: false
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }
          gazette:
            record: Gazette
            collection: Gazettes
            summary: A printed list of passages.
            role: source
            members: false
            fields: {}

        """;
}
