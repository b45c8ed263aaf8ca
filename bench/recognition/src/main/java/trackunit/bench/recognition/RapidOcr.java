package trackunit.bench.recognition;

import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import trackunit.recognition.catalogue.Catalogue;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

/** RapidOCR with its own defaults and PP-OCRv4, on one thread; its readings meet the same catalogue as ours. */
final class RapidOcr implements Contestant {

    private static final int ON_THE_CPU = -1;

    private final InferenceEngine engine =
            InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(1, ON_THE_CPU));
    private final MachineMatcher matcher = new MachineMatcher(Catalogue.shipped());

    @Override
    public String name() {
        return "RapidOCR";
    }

    @Override
    public Told tell(Path photo) {
        OcrResult result = engine.runOcr(photo.toString(), ParamConfig.getDefaultConfig());
        List<Reading> readings =
                result.getTextBlocks().stream().map(RapidOcr::reading).toList();
        Machine machine = matcher.match(readings);
        return new Told(
                Told.value(machine.brand()),
                Told.confidence(machine.brand()),
                Told.value(machine.model()),
                Told.confidence(machine.model()),
                false,
                readings,
                Map.of());
    }

    private static Reading reading(TextBlock block) {
        double sum = 0;
        for (float score : block.getCharScores()) {
            sum += score;
        }
        List<Corner> corners = block.getBoxPoint().stream()
                .map(point -> new Corner(point.getX(), point.getY()))
                .toList();
        return new Reading(block.getText(), sum / Math.max(1, block.getCharScores().length), new TextBox(corners));
    }

    @Override
    public void close() {
        // The engine lives as long as the process: the binding offers no end.
    }
}
