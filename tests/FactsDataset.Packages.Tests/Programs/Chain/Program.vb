Imports System.Text
Imports Acme.Exhibitions
Imports Acme.Photographs
Imports FactsDataset

Module Program
    Sub Main()
        Console.OutputEncoding = New UTF8Encoding(encoderShouldEmitUTF8Identifier:=False)

        ' There.
        Dim plate = Plates.Plate1
        For Each person In plate.Shows
            Console.WriteLine(person.Label & ", " & person.Visits.Count)
        Next

        Dim meeting = plate.Of
        Console.WriteLine(meeting.Title & ", " & plate.TakenIn.Label)
        Console.WriteLine(meeting Is Meetings.HaftarShoiguMoscow2018_11)

        ' And back.
        Console.WriteLine(String.Join(", ", From one In People.KhalifaHaftar.Photographs() Select one.Id))
        Console.WriteLine(String.Join(", ", From one In Places.Moscow.Photographs() Select one.Id))
        Console.WriteLine(People.VladimirPutin.Photographs().Count)

        ' Over two steps.
        Console.WriteLine(String.Join(", ", From one In People.KhalifaHaftar.Photographs() From shown In one.Exhibitions() Select shown.Name))
        Console.WriteLine(Acme.Exhibitions.Exhibitions.RussianSquares.Of.Label)
    End Sub
End Module
