Imports System.Text
Imports FactsDataset
Imports FactsDataset.Core

Module Program
    Sub Main()
        Console.OutputEncoding = New UTF8Encoding(encoderShouldEmitUTF8Identifier:=False)

        Dim visit = Visits.HaftarMoscow2018_11
        Dim meeting = Meetings.HaftarShoiguMoscow2018_11

        ' A reference, there and back.
        Console.WriteLine(meeting.During = visit)
        Console.WriteLine(visit.Meetings.Contains(meeting))
        Console.WriteLine(People.KhalifaHaftar.Visits.Contains(visit))

        ' A name in both scripts, and who is found by it.
        Console.WriteLine(String.Join(", ", From name In People.KhalifaHaftar.Names Select name.Value))
        Console.WriteLine(People.FindByName("شويغو").Single().Label)

        ' A date, compared with another.
        Console.WriteLine(meeting.When)
        Select Case meeting.When.IsBefore(Meetings.PalermoConference2018_11.When)
            Case Certainty.Yes
                Console.WriteLine("Yes")
            Case Certainty.Possibly
                Console.WriteLine("Possibly")
            Case Else
                Console.WriteLine("No")
        End Select

        ' Where it was said.
        Dim evidence = visit.Evidence(0)
        Console.WriteLine($"{evidence.Source.Id} {evidence.Position} {evidence.Digest}")

        ' Records and dates sort, and serve in sets and as keys.
        Dim sorted = Visits.All.Reverse().ToList()
        sorted.Sort()
        Console.WriteLine(sorted.SequenceEqual(Visits.All))
        Console.WriteLine(New HashSet(Of Visit) From {visit, Visits.Find("haftar-moscow-2018-11")}.Count)

        Dim last = (From one In Visits.All Where one.When IsNot Nothing Order By one.When).Last()
        Console.WriteLine(last.When)

        ' A record and what is known only as a union.
        Console.WriteLine(visit.To = Places.Moscow AndAlso Places.Moscow = visit.To AndAlso visit.From <> Places.Moscow)
        Console.WriteLine(Aggregate one In Meetings.All Where one.Participants.Any(Function(participant) participant.Who = People.SergeiShoigu) Into Count())
        Console.WriteLine(visit.To.IsWithin(Places.RussiaCountry))
    End Sub
End Module
