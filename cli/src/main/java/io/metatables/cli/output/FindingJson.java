package io.metatables.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.schema.finding.Finding;
import java.util.List;

/** Findings for a program. */
public final class FindingJson {
    private FindingJson() {}

    /**
     * Writes findings as JSON.
     *
     * @param findings any number of them
     * @return an object with {@code code}, {@code problem} and {@code remedy} for each
     */
    public static JsonArray array(List<Finding> findings) {
        JsonArray list = new JsonArray();
        findings.forEach(finding -> list.add(object(finding)));
        return list;
    }

    private static JsonObject object(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code().code());
        json.addProperty("problem", finding.problem());
        json.addProperty("remedy", finding.remedy());
        return json;
    }
}
