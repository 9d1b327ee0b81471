package testudo.telling;

/** What is told of a public figure set beside ours. */
public enum FigurePart {
    FIGURE,
    PUBLISHED,
    UNIT,
    OURS,
    BASIS
}
