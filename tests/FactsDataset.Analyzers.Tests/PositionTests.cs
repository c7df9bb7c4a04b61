using FactsDataset.Analyzers.Tests.Harness;

namespace FactsDataset.Analyzers.Tests;

/// <summary>Wherever a constant may stand as an id, exactly that constant is underlined.</summary>
public class PositionTests
{
    private const string Header = """
        using System;
        using System.Collections.Generic;
        using FactsDataset.Core;
        using Invented;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        public sealed class AboutAttribute([FactId(typeof(Visits))] string visit, [FactId(typeof(Visits))] params string[] more) : Attribute
        {
            [FactId(typeof(People))] public string? Who { get; set; }
            [FactId(typeof(Visits))] public string[]? Which;
            public string Visit => visit + more.Length;
        }

        public record Stop([FactId(typeof(Visits))] string Visit, [property: FactId(typeof(Visits))] string? Next = null);

        public class Trip
        {
            public Trip() { }
            public Trip([FactId(typeof(Visits))] string visit) { Visit = visit; }
            [FactId(typeof(Visits))] public string? Visit { get; set; }
            [FactId(typeof(Visits))] public string? Field;
            [FactId(typeof(Visits))] public virtual string? Kept { get; init; }
            public string? Unmarked { get; set; }
            public int this[[FactId(typeof(Visits))] string visit] { get => visit.Length; set { } }
            public virtual void Take([FactId(typeof(Visits))] string visit, int times = 1) { }
            public static void Many([FactId(typeof(Visits))] params string[] visits) { }
            public static void List([FactId(typeof(Visits))] IEnumerable<string> visits) { }
            public static void Span([FactId(typeof(Visits))] params IEnumerable<string> visits) { }
            public static void Any([FactId(typeof(Visits))] object visit) { }
            public static void Default([FactId(typeof(Visits))] string visit = "not-checked-here") { }
            public static void Generic<T>([FactId(typeof(Visits))] T visit) { }
            public static void Wrapped([FactId(typeof(Visits))] Slug visit) { }
        }

        public readonly struct Slug
        {
            public static implicit operator Slug(string text) => default;
        }

        public static class Extensions
        {
            public static bool Is(this Visit visit, [FactId(typeof(Visits))] string id) => visit.Id == id;
        }

        public delegate void Taker([FactId(typeof(Visits))] string visit);

        """;

    [Theory]
    [InlineData("""_ = Visits.Find([|"doe"|]);""")]
    [InlineData("""_ = Visits.Find(id: [|"doe"|]);""")]
    [InlineData("""_ = Visits.Find(([|"doe"|]));""")]
    [InlineData("""_ = Visits.Find([|"doe" + "-geneva"|]);""")]
    [InlineData("""_ = Visits.Find([|$"{Part}-geneva"|]);""")]
    [InlineData("""_ = Visits.Find([|nameof(Part)|]);""")]
    [InlineData("""_ = Visits.Find([|@"doe"|]);""")]
    [InlineData("""_ = Visits.Find([|Part|]);""")]
    [InlineData("""_ = Visits.Find([|C.Part|]);""")]
    [InlineData("""const string local = "doe"; _ = Visits.Find([|local|]);""")]
    [InlineData("""_ = Visits.Find([|(string)"doe"|]);""")]
    [InlineData("""_ = Visits.Find([|""|]);""")]
    [InlineData("""_ = Visits.Find(flag ? [|"doe"|] : "opening");""")]
    [InlineData("""_ = Visits.Find(text ?? [|"doe"|]);""")]
    [InlineData("""_ = Visits.Find(text switch { "a" => [|"doe"|], _ => null });""")]
    [InlineData("""_ = People.Find([|"doe-geneva-2001"|]);""")]
    [InlineData("""_ = new Trip([|"doe"|]);""")]
    [InlineData("""Trip trip = new([|"doe"|]);""")]
    [InlineData("""_ = new Trip { Visit = [|"doe"|], Field = [|"roe"|], Kept = [|"poe"|], Unmarked = "doe" };""")]
    [InlineData("""_ = new Stop([|"doe"|], "any") { Next = [|"doe"|] } with { Next = [|"roe"|] };""")]
    [InlineData("""Trip trip = new(); trip.Visit = [|"doe"|]; trip.Field ??= [|"doe"|];""")]
    [InlineData("""Trip trip = new(); (trip.Visit, trip.Unmarked) = ([|"doe"|], "doe");""")]
    [InlineData("""_ = new Trip()[[|"doe"|]];""")]
    [InlineData("""new Trip()[[|"doe"|]] = 3;""")]
    [InlineData("""new Trip().Take(times: 2, visit: [|"doe"|]);""")]
    [InlineData("""new Special().Take([|"doe"|]);""")]
    [InlineData("""_ = new Special { Kept = [|"doe"|] };""")]
    [InlineData("""Trip? trip = null; trip?.Take([|"doe"|]);""")]
    [InlineData("""Trip.Many("opening", [|"doe"|], [|"roe"|]);""")]
    [InlineData("""Trip.Many(new[] { "opening", [|"doe"|] });""")]
    [InlineData("""Trip.Many([[|"doe"|], "opening"]);""")]
    [InlineData("""Trip.List([[|"doe"|], "opening", .. new string[2]]);""")]
    [InlineData("""Trip.Span("opening", [|"doe"|], [|"roe"|]);""")]
    [InlineData("""_ = Visits.Find([|"doe"|]!); _ = Visits.Find(([|"doe"|])!);""")]
    [InlineData("""Trip.Any([|"doe"|]); Trip.Any(3);""")]
    [InlineData("""Trip.Generic([|"doe"|]); Trip.Generic(3);""")]
    [InlineData("""Trip.Wrapped([|"doe"|]);""")]
    [InlineData("""_ = Visits.First.Is([|"doe"|]);""")]
    [InlineData("""Taker taker = _ => { }; taker([|"doe"|]); taker.Invoke([|"roe"|]);""")]
    [InlineData("""void Local([FactId(typeof(Visits))] string visit) { } Local([|"doe"|]);""")]
    [InlineData("""Func<Visit?> find = () => Visits.Find([|"doe"|]);""")]
    public Task InAStatement(string statement) => Verify.EverywhereAsync(
        "FACT9001",
        Header + $$"""
            public class Special : Trip
            {
                public override string? Kept { get; init; }
                public override void Take(string visit, int times = 1) { }
            }

            public class C
            {
                private const string Part = "doe";

                public void M(bool flag, string? text)
                {
                    {{statement}}
                }
            }
            """);

    [Theory]
    [InlineData("""[FactId(typeof(Visits))] private string _visit = [|"doe"|];""")]
    [InlineData("""[FactId(typeof(Visits))] private string _first = [|"doe"|], _second = [|"roe"|];""")]
    [InlineData("""[FactId(typeof(Visits))] public const string Visit = [|"doe"|]; Visit? Find() => Visits.Find(Visit);""")]
    [InlineData("""[FactId(typeof(Visits))] public static readonly string[] Chosen = ["opening", [|"doe"|]];""")]
    [InlineData("""[FactId(typeof(Visits))] private static readonly string[] Chosen = { "opening", [|"doe"|] };""")]
    [InlineData("""[FactId(typeof(Visits))] public string Visit { get; set; } = [|"doe"|];""")]
    [InlineData("""[FactId(typeof(Visits))] public string Visit => [|"doe"|];""")]
    [InlineData("""[FactId(typeof(Visits))] public string Visit { get { Func<string> other = () => "roe"; return other() == "" ? [|"doe"|] : "opening"; } }""")]
    [InlineData("""[field: FactId(typeof(Visits))] public string Visit { get; set; } = "doe"; [About([|"doe"|])] public void M() { }""")]
    [InlineData("""public C() : base([|"doe"|]) { }""")]
    [InlineData("""public C([FactId(typeof(Visits))] string visit) : base(visit) { } public C() : this([|"doe"|]) { }""")]
    [InlineData("""[About([|"doe"|], "opening", [|"roe"|], Who = [|"poe"|], Which = new[] { [|"poe"|] })] public void M() { }""")]
    [InlineData("""public void M([About([|"doe"|])] string text) { }""")]
    [InlineData("""[return: About([|"doe"|])] public int M() => 0;""")]
    [InlineData("""[About([|"doe"|])] private int _number;""")]
    [InlineData("""private readonly Visit? _visit = Visits.Find([|"doe"|]);""")]
    public Task InAMember(string member) => Verify.EverywhereAsync("FACT9001", Header + $"public class C : Trip {{ {member} }}");

    [Theory]
    [InlineData("""[About([|"doe"|])] public class C;""")]
    [InlineData("""[assembly: About([|"doe"|])]""", true)]
    [InlineData("""public enum Which { [About([|"doe"|])] One }""")]
    [InlineData("""public class C() : Trip([|"doe"|]);""")]
    [InlineData("""public record C() : Stop([|"doe"|]);""")]
    [InlineData("""public interface IReader { Visit? Read() => Visits.Find([|"doe"|]); }""")]
    public Task InADeclaration(string declaration, bool isFirst = false) => Verify.EverywhereAsync(
        "FACT9001",
        isFirst ? Header.Replace("[AttributeUsage", declaration + " [AttributeUsage", StringComparison.Ordinal) : Header + declaration);
}
