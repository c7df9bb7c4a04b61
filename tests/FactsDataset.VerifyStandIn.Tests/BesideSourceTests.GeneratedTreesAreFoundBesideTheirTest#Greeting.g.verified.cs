//HintName: Greeting.g.cs
class Greeting
{
}
