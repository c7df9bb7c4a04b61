using System.Text;
using FactsDataset;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

Visit visit = Visits.HaftarMoscow2018_11;
Meeting meeting = Meetings.HaftarShoiguMoscow2018_11;

// A reference, there and back.
Console.WriteLine(meeting.During == visit);
Console.WriteLine(visit.Meetings.Contains(meeting));
Console.WriteLine(People.KhalifaHaftar.Visits.Contains(visit));

// A name in both scripts, and who is found by it.
Console.WriteLine(string.Join(", ", People.KhalifaHaftar.Names.Select(name => name.Value)));
Console.WriteLine(People.FindByName("شويغو").Single().Label);

// A date, compared with another.
Console.WriteLine(meeting.When);
Console.WriteLine(meeting.When.IsBefore(Meetings.PalermoConference2018_11.When));

// Where it was said.
Evidence evidence = visit.Evidence[0];
Console.WriteLine($"{evidence.Source.Id} {evidence.Position} {evidence.Digest}");

// Records and dates sort, and serve in sets and as keys.
List<Visit> sorted = Visits.All.Reverse().ToList();
sorted.Sort();
Console.WriteLine(sorted.SequenceEqual(Visits.All));
Console.WriteLine(new HashSet<Visit> { visit, Visits.Find("haftar-moscow-2018-11")! }.Count);
Console.WriteLine(Visits.All.Where(one => one.When is not null).MaxBy(one => one.When)!.When);

// A record and what is known only as a union.
Console.WriteLine(visit.To == Places.Moscow && Places.Moscow == visit.To && visit.From != Places.Moscow);
Console.WriteLine(Meetings.All.Count(one => one.Participants.Any(participant => participant.Who == People.SergeiShoigu)));
Console.WriteLine(visit.To.IsWithin(Places.RussiaCountry));
