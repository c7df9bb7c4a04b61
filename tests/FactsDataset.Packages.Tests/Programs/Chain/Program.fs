open System
open System.Linq
open System.Text
open Acme.Exhibitions
open Acme.Photographs
open FactsDataset

Console.OutputEncoding <- UTF8Encoding false

let ids (plates: seq<Photograph>) = String.Join(", ", plates |> Seq.map (fun plate -> plate.Id))

// There.
let plate = Plates.Plate1
for person in plate.Shows do
    printfn "%s, %d" person.Label person.Visits.Count

let meeting = plate.Of
printfn "%s, %s" meeting.Title plate.TakenIn.Label
printfn "%b" (obj.ReferenceEquals(meeting, Meetings.HaftarShoiguMoscow2018_11))

// And back.
printfn "%s" (ids (People.KhalifaHaftar.Photographs()))
printfn "%s" (ids (Places.Moscow.Photographs()))
printfn "%d" (People.VladimirPutin.Photographs().Count)

// Over two steps.
let shown = People.KhalifaHaftar.Photographs().SelectMany(fun one -> one.Exhibitions() :> seq<Exhibition>)
printfn "%s" (String.Join(", ", shown |> Seq.map (fun one -> one.Name)))
printfn "%s" Exhibitions.RussianSquares.Of.Label
