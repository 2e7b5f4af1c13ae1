package uk.homeward.pages;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The models that the diagrams are drawn from. A version never changes, so a browser may keep it. */
@PageController
class DiagramController {
    private final ProcessModels models;

    DiagramController(ProcessModels models) {
        this.models = models;
    }

    @GetMapping("/diagrams/{process}/{version}")
    ResponseEntity<byte[]> model(@PathVariable String process, @PathVariable int version) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(MediaType.APPLICATION_XML)
                .body(models.of(process, version));
    }
}
