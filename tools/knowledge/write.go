package main

import (
	"bufio"
	"fmt"
	"go/constant"
	"go/types"
)

func writeObject(out *bufio.Writer, object types.Object) {
	switch object := object.(type) {
	case *types.Const:
		fmt.Fprintf(out, "const %s %s%s\n", object.Name(), spell(object.Type()), integerValue(object))
	case *types.Func:
		fmt.Fprintf(out, "func %s%s\n", object.Name(), spellSignature(object.Type().(*types.Signature)))
	case *types.Var:
		fmt.Fprintf(out, "var %s %s\n", object.Name(), spell(object.Type()))
	case *types.TypeName:
		writeType(out, object)
	}
}

func integerValue(object *types.Const) string {
	if object.Val().Kind() != constant.Int {
		return ""
	}
	return " = " + object.Val().ExactString()
}

func writeType(out *bufio.Writer, name *types.TypeName) {
	if name.IsAlias() {
		fmt.Fprintf(out, "type %s = %s\n", name.Name(), spell(name.Type()))
		return
	}

	t := name.Type()
	fmt.Fprintf(out, "type %s%s %s\n", name.Name(), spellTypeParameters(typeParametersOf(t)), spellUnderlying(t.Underlying()))
	for _, field := range fieldsOf(t) {
		fmt.Fprintf(out, "\t%s %s\n", field.Name(), spell(field.Type()))
	}
	for _, method := range methodsOf(t) {
		receiver := ""
		if method.onPointer {
			receiver = "*"
		}
		fmt.Fprintf(out, "\t%s%s%s\n", receiver, method.name, spellSignature(method.signature))
	}
}

func typeParametersOf(t types.Type) *types.TypeParamList {
	if named, ok := t.(*types.Named); ok {
		return named.TypeParams()
	}
	return nil
}

// spellUnderlying leaves out what the members below the line say.
func spellUnderlying(t types.Type) string {
	switch t.(type) {
	case *types.Struct:
		return "struct"
	case *types.Interface:
		return "interface"
	default:
		return spell(t)
	}
}
