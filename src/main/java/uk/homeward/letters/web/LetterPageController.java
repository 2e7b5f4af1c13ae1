package uk.homeward.letters.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterView;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A letter before it goes: its words in each format that the person needs, and as PDF. */
@PageController
@ShowsRecord(RecordPart.NEEDS)
class LetterPageController {

    private final LetterLookup letters;
    private final AuditTrail trail;

    LetterPageController(LetterLookup letters, AuditTrail trail) {
        this.letters = letters;
        this.trail = trail;
    }

    @GetMapping("/letters/{reference}")
    String open(@PathVariable String reference, Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        LetterView letter = letters.find(reference);
        trail.looked(reference, letter.caseReference());
        model.addAttribute("letter", letter);
        model.addAttribute("texts", letters.texts(reference));
        return "letters/preview";
    }
}
