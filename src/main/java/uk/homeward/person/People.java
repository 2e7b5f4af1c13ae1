package uk.homeward.person;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, Long> {

    Optional<Person> findByNhsNumber(String nhsNumber);

    @Query(
            """
            select p from Person p
            where lower(p.familyName) like :beginning escape '\\'
               or lower(p.givenName || ' ' || p.familyName) like :beginning escape '\\'
            order by p.familyName, p.givenName, p.id
            """)
    List<Person> findByNameBeginning(String beginning, Limit limit);
}
