package testudo.cli.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.study.analysis.Findings;
import testudo.study.store.Manifest;

/** What a study says, as JSON. */
final class StudyView {
    private StudyView() {}

    static Map<String, Object> of(Manifest manifest, Findings f, List<JsonNode> flips) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("study", f.header().name());
        view.put("status", manifest.status());
        view.put("points", f.points());
        view.put("contentHash", manifest.contentHash());
        view.put("measure", f.measure());
        view.put("base", f.base());
        view.put("tornado", f.tornado());
        view.put("sobol", f.sobol());
        view.put("flips", flips);
        view.put("morris", f.morris());
        view.put("effects", f.effects());
        view.put("frontier", f.frontier());
        view.put("options", f.options());
        view.put("boxes", f.boxes());
        view.put("information", f.information());
        view.put("metamodel", f.metamodel());
        return view;
    }
}
