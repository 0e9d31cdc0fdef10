package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.metatables.runtime.lookup.TableSheet;
import io.metatables.runtime.lookup.TableSheet.SheetChange;
import io.metatables.runtime.lookup.TableSheet.SheetColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything about a table, for a program. */
final class SheetJson {

    private SheetJson() {}

    static JsonObject of(TableSheet sheet) {
        JsonObject json = CatalogTablesAnswer.toJson(sheet.table());
        json.addProperty("uid", sheet.uid());
        json.addProperty("management", sheet.management());
        json.addProperty("dropProtected", sheet.dropProtected());
        json.add("labels", JsonTexts.array(sheet.labels()));
        json.addProperty("timeIndex", sheet.grain().timeIndex());
        json.add("grain", JsonTexts.array(sheet.grain().columns()));
        json.addProperty("cadence", sheet.grain().cadence());
        json.addProperty("provider", sheet.provider());
        json.addProperty("historyTable", sheet.historyTable());
        json.addProperty("contractFingerprint", sheet.contractFingerprint());
        json.add("contract", contract(sheet.contract()));
        json.addProperty("createdAt", text(sheet.registered().created()));
        json.addProperty("updatedAt", text(sheet.registered().updated()));
        json.addProperty("retiredAt", text(sheet.registered().retired()));
        JsonArray columns = new JsonArray();
        sheet.columns().forEach(column -> columns.add(of(column)));
        json.add("columns", columns);
        JsonArray changes = new JsonArray();
        sheet.changes().forEach(change -> changes.add(of(change)));
        json.add("changes", changes);
        return json;
    }

    /** As it stands there; the column takes nothing but JSON. */
    private static JsonElement contract(String contract) {
        try {
            return contract.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(contract);
        } catch (JsonParseException e) {
            return new JsonPrimitive(contract); // such as a thousand arrays, one in the other
        }
    }

    private static JsonObject of(SheetColumn column) {
        JsonObject json = new JsonObject();
        json.addProperty("name", column.name());
        json.addProperty("type", column.type());
        json.addProperty("nullable", column.nullable());
        json.addProperty("inPrimaryKey", column.inPrimaryKey());
        json.addProperty("inGrain", column.inGrain());
        json.addProperty("refersTo", column.refersTo());
        json.addProperty("description", column.description());
        return json;
    }

    private static JsonObject of(SheetChange change) {
        JsonObject json = new JsonObject();
        json.addProperty("doneAt", text(change.doneAt()));
        json.addProperty("doneBy", change.doneBy());
        json.addProperty("step", change.step());
        json.addProperty("revision", change.revision());
        json.addProperty("message", change.message());
        json.addProperty("change", change.outcome());
        json.addProperty("formerIdentifier", change.formerIdentifier());
        return json;
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
