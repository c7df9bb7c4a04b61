using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace FactsDataset.Core.Tests.Conventions;

/// <summary>What people see of Core, from whatever language and in whatever debugger.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Exported = typeof(IEntry).Assembly.GetExportedTypes();

    /// <summary>Types that users meet; the rest is for generated code and for serializers.</summary>
    private static IEnumerable<Type> Seen => Exported.Where(static type => type.Namespace == "FactsDataset.Core");

    [Fact]
    public void EveryTypeThatHasInstancesIsShownInWords()
    {
        IEnumerable<Type> shown = Seen.Where(static type =>
            !type.IsNested && !type.IsEnum && !type.IsInterface && !type.IsAbstract && !type.IsSubclassOf(typeof(Attribute))
            && !type.IsSubclassOf(typeof(TypeConverter)) && !type.IsSubclassOf(typeof(Exception)));
        Assert.All(shown, static type =>
        {
            Assert.Equal(type, type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType);
            Assert.NotNull(type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false));
        });
    }

    /// <summary>Visual Basic tells no names apart by the case of their letters.</summary>
    [Fact]
    public void NoNamesDifferInCaseOnly()
    {
        AssertDistinct(Exported.Where(static type => !type.IsNested).Select(static type => type.FullName!));
        Assert.All(Exported, static type => AssertDistinct(type.GetMembers(Declared).Select(static member => member.Name).Distinct()));

        static void AssertDistinct(IEnumerable<string> names) =>
            Assert.DoesNotContain(names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase), static group => group.Count() > 1);
    }

    /// <summary>Visual Basic has no ref structures, and F# has them with conditions.</summary>
    [Fact]
    public void NobodyButGeneratedCodeMeetsARefStructure() => Assert.All(
        Seen.SelectMany(static type => type.GetMembers(Declared)).Where(static member => !IsPlumbing(member)),
        static member => Assert.DoesNotContain(TypesOf(member), static type => type.IsByRefLike || type.IsPointer || (type.IsByRef && type.GetElementType()!.IsByRefLike)));

    private static bool IsPlumbing(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(static parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
