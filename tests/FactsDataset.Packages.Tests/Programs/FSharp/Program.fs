open System
open System.Text
open FactsDataset
open FactsDataset.Core

Console.OutputEncoding <- UTF8Encoding false

let visit = Visits.HaftarMoscow2018_11
let meeting = Meetings.HaftarShoiguMoscow2018_11

// A reference, there and back.
printfn $"{meeting.During = visit}"
printfn $"{visit.Meetings |> Seq.contains meeting}"
printfn $"{People.KhalifaHaftar.Visits |> Seq.contains visit}"

// A name in both scripts, and who is found by it.
People.KhalifaHaftar.Names |> Seq.map _.Value |> String.concat ", " |> printfn "%s"
let found = People.FindByName "شويغو" |> Seq.exactlyOne
printfn $"{found.Label}"

// A date, compared with another.
match meeting.When, Meetings.PalermoConference2018_11.When with
| NonNull day, NonNull conference ->
    printfn $"{day}"

    match day.IsBefore conference with
    | Certainty.Yes -> printfn "Yes"
    | Certainty.Possibly -> printfn "Possibly"
    | _ -> printfn "No"
| _ -> printfn "undated"

// Where it was said.
let evidence = visit.Evidence[0]
printfn $"{evidence.Source.Id} {evidence.Position} {evidence.Digest}"

// Records and dates sort, and serve in sets and as keys.
let sorted = Visits.All |> Seq.rev |> Seq.sort |> List.ofSeq
printfn $"{sorted = List.ofSeq Visits.All}"
let once = set [ visit; nonNull (Visits.Find "haftar-moscow-2018-11") ]
printfn $"{once.Count}"

let last = Visits.All |> Seq.filter (fun one -> not (isNull one.When)) |> Seq.maxBy _.When
printfn $"{last.When}"

// A record and what is known only as a union.
printfn $"{visit.To = Places.Moscow && visit.From <> Places.Moscow}"
let isShoigu (one: Participant) = one.Who = People.SergeiShoigu
Meetings.All |> Seq.filter (fun one -> one.Participants |> Seq.exists isShoigu) |> Seq.length |> printfn "%d"
printfn $"{visit.To.IsWithin Places.RussiaCountry}"
