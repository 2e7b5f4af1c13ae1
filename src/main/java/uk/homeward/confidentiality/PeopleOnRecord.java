package uk.homeward.confidentiality;

/** Who stands on record: a restriction belongs to somebody there is. */
public interface PeopleOnRecord {

    /**
     * The reference under which the person is kept: another one where two records were joined.
     *
     * @throws uk.homeward.refusal.NotFound if nobody has the reference
     */
    String kept(String personReference);
}
