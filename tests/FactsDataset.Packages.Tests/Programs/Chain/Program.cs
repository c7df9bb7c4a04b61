using System;
using System.Linq;
using System.Text;
using Acme.Exhibitions;
using Acme.Photographs;
using FactsDataset;

namespace Chain
{
    public static class Program
    {
        public static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);

            // There.
            Photograph plate = Plates.Plate1;
            foreach (Person person in plate.Shows)
            {
                Console.WriteLine(person.Label + ", " + person.Visits.Count);
            }

            Meeting meeting = plate.Of;
            Console.WriteLine(meeting.Title + ", " + plate.TakenIn.Label);
            Console.WriteLine(ReferenceEquals(meeting, Meetings.HaftarShoiguMoscow2018_11));

            // And back.
            Console.WriteLine(string.Join(", ", People.KhalifaHaftar.Photographs().Select(one => one.Id)));
            Console.WriteLine(string.Join(", ", Places.Moscow.Photographs().Select(one => one.Id)));
            Console.WriteLine(People.VladimirPutin.Photographs().Count);

            // Over two steps.
            Console.WriteLine(string.Join(", ", People.KhalifaHaftar.Photographs().SelectMany(one => one.Exhibitions()).Select(one => one.Name)));
            Console.WriteLine(Exhibitions.RussianSquares.Of.Label);
        }
    }
}
