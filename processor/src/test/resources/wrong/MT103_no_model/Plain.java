package acme;

import io.metatables.annotations.*;
import java.util.*;

@Unique(members = "uid") // error: MT103
public class Plain {
    @Id // error: MT103
    UUID uid;

    public record Part(
            @Column(length = 3) // error: MT103
            String code) {}
}
