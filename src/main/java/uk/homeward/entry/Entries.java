package uk.homeward.entry;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Entries extends JpaRepository<Entry, Long> {

    /** A person who confirms and a timer that fires can both be the first: whoever is second waits for the other's row. */
    @Modifying
    @Query(
            value =
                    """
                    insert into entry (referral_id, version, route, status, assessment_needed)
                    values (:referral, 0, :route, 'EXPECTED', false) on conflict do nothing
                    """,
            nativeQuery = true)
    void open(long referral, String route);
}
