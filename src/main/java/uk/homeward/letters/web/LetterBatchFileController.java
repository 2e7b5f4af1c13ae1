package uk.homeward.letters.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterBatchLookup;
import uk.homeward.letters.LetterBatchView;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The letters of a batch in one file, as they go to people: it says what they need, and what they pay. */
@PageController
@ShowsRecord(RecordPart.NEEDS)
class LetterBatchFileController {

    private final LetterBatchLookup batches;
    private final AuditTrail trail;

    LetterBatchFileController(LetterBatchLookup batches, AuditTrail trail) {
        this.batches = batches;
        this.trail = trail;
    }

    @GetMapping(value = "/letters/batches/{number:[0-9]{1,9}}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> open(@PathVariable long number) {
        Visitor.allowed(Permission.SEND_LETTER);
        LetterBatchView batch = batches.find(number);
        byte[] pdf = batches.pdf(number);
        batches.lettersOf(number).forEach(letter -> trail.looked(letter.reference(), letter.caseReference()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("letters-%d.pdf".formatted(batch.number()))
                                .build()
                                .toString())
                .body(pdf);
    }
}
