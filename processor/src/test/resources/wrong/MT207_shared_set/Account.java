package common;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(@Id UUID uid) {}
