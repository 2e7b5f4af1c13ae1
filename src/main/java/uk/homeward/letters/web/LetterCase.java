package uk.homeward.letters.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterView;
import uk.homeward.reference.Reference;

/** The letters of a case, each with how it went. */
@Component
class LetterCase implements CaseContributor {
    private final LetterLookup letters;

    LetterCase(LetterLookup letters) {
        this.letters = letters;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.LETTER);
    }

    @Override
    public String caseOf(String reference) {
        return letters.find(reference).caseReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return found(letters, file).stream().map(LetterView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("the letters", CasePosition.REVIEW, "letters/case", "page", file -> Optional.of(
                                found(letters, file))
                        .filter(list -> !list.isEmpty()))
                .onlyFor(RecordPart.NEEDS));
    }

    /** Read once for each case; an act sees what its page shows. */
    static List<LetterView> found(LetterLookup letters, CaseFile file) {
        return file.once(Found.class, reference -> Optional.of(new Found(letters.ofCase(reference))))
                .orElseThrow()
                .list();
    }

    private record Found(List<LetterView> list) {}
}
