package uk.homeward.entry;

import static uk.homeward.entry.WishSaidBy.PERSON;
import static uk.homeward.entry.WishSaidBy.SOMEBODY_ELSE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A {@link CareInsteadAnswer} that was checked and tidied. */
@Embeddable
record DeclinedOffer(
        @Column(name = "care_instead") @Enumerated(EnumType.STRING) CareInstead instead,
        @Nullable String formerSupport,
        @Column(name = "wish_said_by") @Enumerated(EnumType.STRING) @Nullable WishSaidBy saidBy,
        @Column(name = "wish_capacity") @Nullable Boolean capacity) {

    /** What is restarted, of those that the person has had. */
    interface FormerSupport {
        String checked(@Nullable String reference);
    }

    static DeclinedOffer of(CareInsteadAnswer answer, @Nullable String note, FormerSupport former) {
        CareInstead instead = Wording.answered(
                "careInstead",
                answer.instead(),
                "Declining reablement is not declining care. Say what happens instead.");
        return switch (instead) {
            case FORMER_SUPPORT -> new DeclinedOffer(instead, former.checked(answer.formerSupport()), null, null);
            case ASSESSMENT, URGENT_COVER -> new DeclinedOffer(instead, null, null, null);
            case NO_CARE_WANTED -> noCare(answer, note);
        };
    }

    /** Mental Capacity Act 2005: the person decides, and for who cannot, an attorney or deputy, or whoever acts in their best interests. */
    private static DeclinedOffer noCare(CareInsteadAnswer answer, @Nullable String note) {
        WishSaidBy saidBy = Wording.answered("wishSaidBy", answer.saidBy(), "Say who told you that no care is wanted.");
        boolean capacity = Wording.answered(
                "wishCapacity", answer.capacity(), "Say whether the person had capacity for this decision.");
        if (saidBy == SOMEBODY_ELSE) {
            throw new Refusal(
                    "wishSaidBy",
                    "Nobody else can decline care for the person. Ask the person, or choose an assessment.");
        }
        if (saidBy == PERSON && !capacity) {
            throw new Refusal(
                    "wishCapacity",
                    "Without capacity the person cannot decline care. Choose an assessment, so that it is decided in their best interests.");
        }
        if (saidBy != PERSON && capacity) {
            throw new Refusal(
                    "wishSaidBy", "The person has capacity, and nobody decides for them. Ask the person themselves.");
        }
        Wording.answered("note", note, "Say in the note what was said, so that the wish is on record.");
        return new DeclinedOffer(CareInstead.NO_CARE_WANTED, null, saidBy, capacity);
    }
}
