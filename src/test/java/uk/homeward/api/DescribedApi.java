package uk.homeward.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.homeward.api.ApiCaller.Answer;

/**
 * The API as it describes itself, with a request for each operation that is made from the description alone.
 *
 * @param referral a referral that is there, for addresses of its kind
 * @param person a person that is there
 */
record DescribedApi(JsonNode said, String referral, String person) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> STAFF = List.of(
            "manager",
            "access-team",
            "social-worker",
            "finance",
            "broker",
            "administrator",
            "democratic-services",
            "executive-member",
            "commissioner",
            "compliance",
            "therapist",
            "direct-care",
            "provider-a");

    record Operation(String method, String path, JsonNode said) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static DescribedApi withSomebodyReferred(ApiCaller accessTeam) {
        String referral =
                accessTeam.post("/api/referrals", ApiCaller.referral()).text("reference");
        return new DescribedApi(
                accessTeam.get("/v3/api-docs").body(),
                referral,
                accessTeam.get("/api/referrals/" + referral).text("personReference"));
    }

    Stream<Operation> operations() {
        return entries(said.get("paths")).flatMap(path -> entries(path.getValue())
                .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private static Stream<java.util.Map.Entry<String, JsonNode>> entries(JsonNode object) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(object.fields(), Spliterator.ORDERED), false);
    }

    /** The answer of whoever may do it. */
    Answer asWhoeverMay(Function<String, ApiCaller> callers, Function<ApiCaller, Answer> call) {
        Answer answer = null;
        for (String login : STAFF) {
            answer = call.apply(callers.apply(login));
            if (answer.status() != 403) {
                break;
            }
        }
        return requireNonNull(answer);
    }

    String filled(Operation operation) {
        String path = operation.path();
        String filled = path.startsWith("/api/referrals/")
                ? path.replaceFirst("\\{[^}]*}", referral)
                : path.startsWith("/api/people/") ? path.replaceFirst("\\{[^}]*}", person) : path;
        return filled.replace("{day}", "2027-05-03").replaceAll("\\{[^}]*}", "1");
    }

    /** Put in as text, as no tree can hold some of these values; and before all others, so that none of them is read first. */
    static String with(ObjectNode example, String field, String value) {
        ObjectNode others = example.deepCopy();
        others.remove(field);
        String rest = others.toString();
        return "{\"%s\":%s%s%s".formatted(field, value, others.isEmpty() ? "" : ",", rest.substring(1));
    }

    JsonNode body(Operation operation) {
        return resolved(operation.said().at("/requestBody/content/application~1json/schema"));
    }

    ObjectNode example(Operation operation) {
        return object(body(operation));
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode body = JSON.objectNode();
        schema.path("properties")
                .fields()
                .forEachRemaining(one -> body.set(one.getKey(), value(resolved(one.getValue()))));
        return body;
    }

    private JsonNode value(JsonNode property) {
        if (property.has("example")) {
            return property.get("example");
        }
        if (property.has("enum")) {
            return property.get("enum").get(0);
        }
        if (property.has("properties")) {
            return object(property);
        }
        return switch (property.path("type").asText()) {
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(1);
            case "array" -> JSON.arrayNode();
            default -> JSON.textNode(property.path("format").asText().equals("date") ? "2026-12-24" : "As agreed.");
        };
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : said.at(reference.substring(1));
    }
}
