package trackunit.samples.yard;

/** Which of a machine's paints a surface has. */
enum Paint {
    BODY,
    FRAME,
    BASE,
    DARK
}
