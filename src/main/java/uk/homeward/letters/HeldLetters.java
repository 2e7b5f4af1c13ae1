package uk.homeward.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Letters go with their case, and wishes about them with the person. */
@Component
class HeldLetters implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("letter", "Letters", "case_reference in (:cases)").called(Reference.LETTER),
                HeldTable.of("letter_wish", "How letters go, and who has copies", "person_reference in (:people)")
                        .naming("recipient"));
    }
}
