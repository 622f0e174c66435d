namespace EnergyBot.Terminal;

/// <summary>What a key does to the line.</summary>
internal enum Edit
{
    /// <summary>Puts the key's text in at the cursor.</summary>
    Insert,

    /// <summary>One character back.</summary>
    Left,

    /// <summary>One character on.</summary>
    Right,

    /// <summary>To the start of the word.</summary>
    WordLeft,

    /// <summary>Past the end of the word.</summary>
    WordRight,

    /// <summary>To the start of the line.</summary>
    Home,

    /// <summary>To the end of the line.</summary>
    End,

    /// <summary>Deletes the character before the cursor.</summary>
    Backspace,

    /// <summary>Deletes the character at the cursor.</summary>
    Delete,

    /// <summary>Deletes all before the cursor.</summary>
    DeleteToStart,

    /// <summary>Deletes all from the cursor on.</summary>
    DeleteToEnd,

    /// <summary>Deletes the word before the cursor.</summary>
    DeleteWord,

    /// <summary>The line entered before.</summary>
    Older,

    /// <summary>The line entered after.</summary>
    Newer,

    /// <summary>Ends the line.</summary>
    Enter,

    /// <summary>Ctrl-D: ends the input on an empty line, else deletes at the cursor.</summary>
    EndOrDelete,

    /// <summary>Ctrl-C: ends the input.</summary>
    Interrupt,
}

/// <summary>A key as the line editor takes it.</summary>
/// <param name="Edit">What it does.</param>
/// <param name="Text">What it types; empty but for <see cref="Edit.Insert"/>.</param>
internal readonly record struct EditKey(Edit Edit, string Text = "");
