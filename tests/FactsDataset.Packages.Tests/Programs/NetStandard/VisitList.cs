using System.Collections.Generic;
using System.Linq;
using FactsDataset;

namespace Stranger.Library
{
    /// <summary>A library of .NET Standard 2.0, in the C# that is the default there.</summary>
    public static class VisitList
    {
        /// <summary>The titles of what happened, by date.</summary>
        public static IReadOnlyList<string> Titles(Person person)
        {
            return person.Visits
                .Where(visit => visit.Status == EventStatus.Occurred)
                .Select(visit => visit.When + " " + visit.Title)
                .ToList();
        }
    }
}
