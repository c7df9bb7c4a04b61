using System;
using System.Linq;
using System.Text;
using FactsDataset;
using Stranger.Library;

namespace Stranger
{
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            foreach (string title in VisitList.Titles(People.KhalifaHaftar))
            {
                Console.WriteLine(title);
            }

            Meeting meeting = Meetings.HaftarShoiguMoscow2018_11;
            Console.WriteLine(meeting.During.Meetings.Contains(meeting));
            Console.WriteLine(People.KhalifaHaftar.Names[1].Value);
            Console.WriteLine(People.FindByName("شويغو").Single().Id);
            Console.WriteLine(meeting.When.IsBefore(Meetings.PalermoConference2018_11.When));
        }
    }
}
