package uk.homeward.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** Letters as they are read. */
@Service
@Transactional(readOnly = true)
public class LetterLookup {

    private final Letters letters;
    private final LetterPdf pdf;

    LetterLookup(Letters letters, LetterPdf pdf) {
        this.letters = letters;
        this.pdf = pdf;
    }

    public LetterView find(String reference) {
        return load(reference).view();
    }

    /** The newest first. */
    public List<LetterView> ofCase(String caseReference) {
        return letters.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(Letter::view)
                .toList();
    }

    /** As it goes to the person, in one of the formats. */
    public byte[] pdf(String reference, LetterFormat format) {
        return pdf.of(load(reference), List.of(format));
    }

    /** In each format that the person needs, in paragraphs and lists. */
    public Map<LetterFormat, List<LetterBlock>> texts(String reference) {
        Letter letter = load(reference);
        Map<LetterFormat, List<LetterBlock>> texts = new LinkedHashMap<>();
        letter.formats().forEach(format -> texts.put(format, LetterBlock.of(letter.wording(format))));
        return texts;
    }

    private Letter load(String reference) {
        return letters.findById(Reference.LETTER.id(reference)).orElseThrow(Reference.LETTER::unknown);
    }
}
