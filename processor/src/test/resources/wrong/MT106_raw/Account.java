package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@SuppressWarnings("rawtypes")
public class Account extends Keyed {
    String name;
}
