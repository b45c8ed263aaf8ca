package trackunit.samples.machine;

import trackunit.samples.space.Profile;

/**
 * A coloured patch: a window, a grille, a stripe.
 *
 * @param outline its shape on the side
 * @param material what it is made of
 */
record Trim(Profile outline, Material material) implements Detail {

    @Override
    public void paint(Brush brush, double z) {
        brush.side(outline.at(z), material);
    }
}
