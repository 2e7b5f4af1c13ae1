package uk.homeward.commissioning;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Directions extends Repository<Direction, Long> {

    Direction saveAndFlush(Direction direction);

    Optional<Direction> findById(Long id);

    List<Direction> findByCodeOrderByRevisionDesc(String code);

    List<Direction> findAllByOrderByIdDesc();

    boolean existsByCode(String code);
}
