package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@MappedSuperclass // error: MT103
public class Person {
    @Id UUID uid;
}
