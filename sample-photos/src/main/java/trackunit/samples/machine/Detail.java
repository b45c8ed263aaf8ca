package trackunit.samples.machine;

/** Something flat on the near side of a solid. */
sealed interface Detail permits Trim, Lettering {

    /** Draws it on the plane at this depth. */
    void paint(Brush brush, double z);
}
