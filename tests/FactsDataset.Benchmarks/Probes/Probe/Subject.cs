namespace Probe;

/// <summary>Chooses who reads. Each subject stands in a class of its own, so that no other's assemblies are loaded.</summary>
internal static class Subject
{
    public static string Read(string name, string subject, string folder) => subject switch
    {
        "product" => ProductSubject.Read(name),
        "json" => JsonSubject.Read(name, folder),
        "jsondocument" => JsonDocumentSubject.Read(name, folder),
        "sqlite" => SqliteSubject.Read(name, folder),
        "yaml" => YamlSubject.Read(name, folder),
        "lazy" => LazySubject.Read(name),
        "array" => ArraySubject.Read(name),
        "hand" => HandSubject.Read(name),
        _ => throw new ArgumentException("There is no subject " + subject, nameof(subject)),
    };

    public static Exception NoCase(string name) => new ArgumentException("The subject has no case " + name, nameof(name));
}
