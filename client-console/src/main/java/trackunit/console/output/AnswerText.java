package trackunit.console.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers as people read them: indented lines, one for each thing that was told. */
public final class AnswerText {

    private AnswerText() {}

    /**
     * What machine it is, and which earlier photos show the same.
     *
     * @param answer has recognitionPayload and comparison
     */
    public static List<String> of(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        if (answer.path("recognitionPayload").isObject()) {
            lines.addAll(machine(Machine.of(answer.path("recognitionPayload"))));
        }
        earlier(answer.path("comparison").path("matches")).ifPresent(lines::add);
        return lines;
    }

    /** The nearest of the earlier photos, and how many more there are. */
    private static Optional<String> earlier(JsonNode matches) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        JsonNode nearest = matches.path(0);
        String others = matches.size() > 1 ? " and " + (matches.size() - 1) + " more" : "";
        return Optional.of("  " + words(nearest.path("likeness").asText()) + " as "
                + nearest.path("correlationId").asText() + others);
    }

    private static List<String> machine(Machine machine) {
        List<String> lines = new ArrayList<>();
        add(lines, "brand", machine.brand(), machine.brandConfidence(), machine.decidedBy("BRAND"));
        add(lines, "model", machine.model(), machine.modelConfidence(), machine.decidedBy("MODEL"));
        add(lines, "type", words(machine.type()), machine.typeConfidence(), "");
        add(lines, "weight", machine.weightClass(), machine.weightClassConfidence(), "");
        if ("BRAND_ONLY".equals(machine.basis())) {
            lines.add("  only the maker was read: type and weight are not known");
        }
        if (lines.isEmpty()) {
            lines.add("  no machine recognised");
        } else if (!machine.confident()) {
            lines.add("  not sure: look at the photo");
        }
        return lines;
    }

    private static void add(List<String> lines, String label, String value, Double confidence, String from) {
        if (value != null) {
            String told = from == null || from.isEmpty() ? "" : "from " + from;
            lines.add(String.format(Locale.ROOT, "  %-7s %-28s %-6s %s", label, value, percent(confidence), told)
                    .stripTrailing());
        }
    }

    /** A confidence as people read it; empty where there is none. */
    public static String percent(Double confidence) {
        return confidence == null ? "" : Math.round(confidence * 100) + " %";
    }

    /** A value as people read it: a constant in words, a name as it is. */
    public static String plain(Object value) {
        return value instanceof Enum<?> constant ? words(constant.name()) : value.toString();
    }

    /** A constant's name as people read it, as in wheel loader; null where there is none. */
    public static String words(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
