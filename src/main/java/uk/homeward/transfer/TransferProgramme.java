package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The programme as it stands: nothing of it begins before its decision is in force (DER-01, DER-42).
 *
 * @param inForceOn nothing while the decision behind it is not
 */
record TransferProgramme(String title, @Nullable LocalDate inForceOn) {

    /** @throws Refusal before the decision is in force */
    void expectInForce(LocalDate today) {
        if (inForceOn == null) {
            throw new Refusal(
                    "The decision behind “%s” is not in force: it may still be called in. Nothing of the programme begins before. Open Decisions to see what it waits for."
                            .formatted(title));
        }
        if (today.isBefore(inForceOn)) {
            throw new Refusal("The decision behind “%s” is in force from %s. Nothing of the programme begins before."
                    .formatted(title, Wording.day(inForceOn)));
        }
    }
}
