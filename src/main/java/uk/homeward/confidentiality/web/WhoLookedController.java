package uk.homeward.confidentiality.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.homeward.audit.LookSearch;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** For information governance: who looked at whose record, and when. */
@PageController
@Order(96)
class WhoLookedController implements NavigationSource {
    private final LookSearch looks;
    private final LookQuestions questions;

    WhoLookedController(LookSearch looks, LookQuestions questions) {
        this.looks = looks;
        this.questions = questions;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Who looked", "/who-looked", Permission.SEE_WHO_LOOKED)
                .under(NavigationGroup.RECORDS));
    }

    @GetMapping("/who-looked")
    String list(@ModelAttribute("asked") LookQuestion asked, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_WHO_LOOKED);
        LookQuestions.Read read = questions.read(asked);
        model.addAttribute("mistakes", read.mistakes());
        model.addAttribute(
                "looks", read.mistakes().isEmpty() ? looks.find(read.filter(), page) : Paged.of(List.of(), page, 0));
        return "confidentiality/who-looked";
    }

    @GetMapping("/who-looked/export")
    ResponseEntity<byte[]> export(@ModelAttribute LookQuestion asked) {
        Visitor.allowed(Permission.SEE_WHO_LOOKED);
        String file = LooksAsCsv.of(looks.all(questions.readWhole(asked)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"who-looked.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
