package trackunit.samples.machine;

/**
 * The colours in which a maker paints machines.
 *
 * @param body most of the machine
 * @param frame booms, arms and what is often another colour
 * @param base the undercarriage and the counterweight
 * @param onBody the letters on the body
 * @param onFrame the letters on the boom
 * @param onBase the letters on the counterweight
 */
public record Livery(Material body, Material frame, Material base, Material onBody, Material onFrame, Material onBase) {

    /** The colours of one maker; an ordinary construction yellow where the maker is unknown. */
    public static Livery of(String brand) {
        return switch (brand) {
            case "Caterpillar" -> dark(0xf0b41c, 0xf0b41c, 0x2b2b2c);
            case "Komatsu" -> blue(0xf2b61f, 0xf2b61f, 0x34363a);
            case "Volvo" -> dark(0xf0b323, 0x4a4c50, 0x3c3e42);
            case "Hitachi" -> dark(0xe8641e, 0xe8641e, 0x33322f);
            case "Liebherr" -> dark(0xf3c21b, 0xf3c21b, 0x8f9396);
            case "JCB" -> dark(0xf5b51a, 0xf5b51a, 0x29292a);
            case "Bomag", "Hamm" -> dark(0xf1a91d, 0xf1a91d, 0x454749);
            case "Manitou" -> dark(0xc4281f, 0xc4281f, 0x3d3d3f);
            case "Doosan" -> dark(0xe66a1a, 0xe66a1a, 0x3a3a3c);
            case "Kobelco" -> white(0x1f8f96, 0x1f8f96, 0x3a3c3e);
            default -> dark(0xeeb020, 0xeeb020, 0x39393a);
        };
    }

    private static Livery dark(int body, int frame, int base) {
        return lettered(body, frame, base, Material.BLACK);
    }

    private static Livery blue(int body, int frame, int base) {
        return lettered(body, frame, base, Material.paint(0x1c2a6b));
    }

    private static Livery white(int body, int frame, int base) {
        return lettered(body, frame, base, Material.WHITE);
    }

    private static Livery lettered(int body, int frame, int base, Material letters) {
        return new Livery(
                Material.paint(body),
                Material.paint(frame),
                Material.paint(base),
                letters,
                isDark(frame) ? Material.WHITE : letters,
                isDark(base) ? Material.WHITE : letters);
    }

    private static boolean isDark(int rgb) {
        return (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff) < 300;
    }
}
