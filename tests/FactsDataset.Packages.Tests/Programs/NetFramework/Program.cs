using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FactsDataset;
using FactsDataset.Core;
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

            // A record and a union by id; two unions by reference, since of each entry there is one instance on all threads.
            IActor[] seen = new IActor[64];
            Parallel.For(0, seen.Length, i => seen[i] = Meetings.HaftarShoiguMoscow2018_11.Participants.Select(one => one.Who).First(who => who == People.SergeiShoigu));
            Console.WriteLine(seen.All(who => who == seen[0] && People.SergeiShoigu == who));
        }
    }
}
