package uk.homeward.tasklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasklist loads its words as one file. This is its own file with the words changed that practitioners do not use. */
@RestController
class WordsController {

    private static final String STOCK = "META-INF/resources/webjars/camunda/app/tasklist/locales/en.json";

    /** The time that Tasklist shows, which a rehearsal moves. */
    private static final String NOW = "X-Homeward-Now";

    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("COMPLETE_ERROR", "Not accepted"),
            Map.entry("FORM_FAILURE", "Not accepted"),
            Map.entry("SAVE", "Save for later"),
            Map.entry("SAVE_HINT", "Keeps what you typed, so that you or a colleague can carry on"),
            Map.entry("CLAIM_ERROR", "You cannot take this task"),
            Map.entry("UNCLAIM_TASK", "Hand back"),
            Map.entry("UNCLAIM_OK", "The task is back with your team."),
            Map.entry("UNCLAIM_ERROR", "You cannot hand this task back"),
            Map.entry("BUSINESS_KEY", "Reference"),
            Map.entry("PROCESS_INSTANCE_BUSINESS_KEY", "Reference"),
            Map.entry("PROCESS_INSTANCE", "Case"),
            Map.entry("ASSIGNEE", "Claimed by"),
            Map.entry("INSTANCE_SUSPENDED", "This case is on hold"),
            Map.entry("NO_MATCHING_TASK", "Nothing to do here."),
            Map.entry("TASK_NOT_EXIST", "This task is done or no longer needed"));

    private final byte[] words;
    private final Clock clock;

    WordsController(ObjectMapper json, Clock clock) throws IOException {
        this.clock = clock;
        String stock = new ClassPathResource(STOCK).getContentAsString(StandardCharsets.UTF_8);
        ObjectNode file = (ObjectNode) json.readTree(stock.startsWith("\uFEFF") ? stock.substring(1) : stock);
        ObjectNode labels = (ObjectNode) file.get("labels");
        OURS.forEach((key, word) -> {
            if (!labels.has(key)) {
                throw new IllegalStateException("Tasklist no longer has the word " + key);
            }
            labels.put(key, word);
        });
        words = json.writeValueAsBytes(file);
    }

    @GetMapping(path = "/camunda/app/tasklist/locales/en.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> words() {
        return ResponseEntity.ok().header(NOW, clock.instant().toString()).body(words);
    }
}
