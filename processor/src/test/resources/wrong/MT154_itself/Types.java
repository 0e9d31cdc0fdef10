package acme;

import io.metatables.annotations.*;
import java.util.*;

public interface Types {
    @Domain(name = "price", type = "price") // error: MT154
    record Price(String value) {}

    @CompositeType // error: MT154
    record Tree(String name, List<Branch> branches) {}

    @CompositeType // error: MT154
    record Branch(Tree tree) {}

    @CompositeType
    record Garden(Tree tree) {}
}
