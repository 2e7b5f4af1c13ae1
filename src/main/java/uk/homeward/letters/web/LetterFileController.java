package uk.homeward.letters.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterFormat;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterView;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A letter as it goes to the person: it says what they need, and what they pay. */
@PageController
@ShowsRecord(RecordPart.NEEDS)
class LetterFileController {
    private final LetterLookup letters;
    private final AuditTrail trail;

    LetterFileController(LetterLookup letters, AuditTrail trail) {
        this.letters = letters;
        this.trail = trail;
    }

    @GetMapping(value = "/letters/{reference}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> open(
            @PathVariable String reference, @RequestParam(defaultValue = "STANDARD") LetterFormat format) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        LetterView letter = letters.find(reference);
        trail.looked(reference, letter.caseReference());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.reference() + ".pdf")
                                .build()
                                .toString())
                .body(letters.pdf(reference, format));
    }
}
