package trackunit.recognition.text;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import trackunit.recognition.image.NativeLibrary;

/** Gives tests the shipped models, opened once for all of them and closed behind the last. */
public final class OpenModels implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TextModels.class;
    }

    @Override
    public TextModels resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenModels.class))
                .computeIfAbsent(TextModels.class, type -> open(), TextModels.class);
    }

    private static TextModels open() {
        NativeLibrary.load();
        return TextModels.open(1);
    }
}
