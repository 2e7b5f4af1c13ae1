package uk.homeward.funding;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Budgets extends Repository<Budget, String> {

    @Modifying
    @Query(
            value =
                    """
                    insert into funding_budget (id, version, committed, actual, forecast) values (:id, 0, 0, 0, 0)
                    on conflict (id) do nothing
                    """,
            nativeQuery = true)
    void open(String id);

    /** One after the other in the order of their names, so that two never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Budget b where b.id in :ids order by b.id")
    List<Budget> lock(Collection<String> ids);

    Budget save(Budget budget);

    // Never as entities: what was read without the lock must not be what is changed under it.
    @Query(
            """
            select b.id as id, b.ceiling as ceiling, b.committed as committed, b.actual as actual, b.forecast as forecast,
                   b.overspendToldOn as overspendToldOn
            from Budget b order by b.id
            """)
    List<BudgetState> states();
}
