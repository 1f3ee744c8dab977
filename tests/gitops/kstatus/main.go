// Judges objects as the operator writes them, by the libraries that users' tools have: kstatus, upstream's (kpt, kubectl's
// plugins) and Flux', and gopher-lua with the libraries that Argo CD opens for a health script.
// Input: {"lua": script, "cases": [{name, argo, kstatus, object}]}.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	flux "github.com/fluxcd/cli-utils/pkg/kstatus/status"
	lua "github.com/yuin/gopher-lua"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	upstream "sigs.k8s.io/cli-utils/pkg/kstatus/status"
)

type judged struct {
	Name, Argo, Kstatus string
	Object              json.RawMessage
}

func tableOf(l *lua.LState, value any) lua.LValue {
	switch v := value.(type) {
	case bool:
		return lua.LBool(v)
	case int64:
		return lua.LNumber(v)
	case float64:
		return lua.LNumber(v)
	case string:
		return lua.LString(v)
	case []any:
		table := l.NewTable()
		for _, item := range v {
			table.Append(tableOf(l, item))
		}
		return table
	case map[string]any:
		table := l.NewTable()
		for name, item := range v {
			table.RawSetString(name, tableOf(l, item))
		}
		return table
	}
	return lua.LNil
}

func argoHealth(script string, object map[string]any) (string, error) {
	l := lua.NewState(lua.Options{SkipOpenLibs: true})
	defer l.Close()
	for name, open := range map[string]lua.LGFunction{lua.BaseLibName: lua.OpenBase, lua.TabLibName: lua.OpenTable} {
		if err := l.CallByParam(lua.P{Fn: l.NewFunction(open), Protect: true}, lua.LString(name)); err != nil {
			return "", err
		}
	}
	l.SetGlobal("obj", tableOf(l, object))
	if err := l.DoString(script); err != nil {
		return "", err
	}
	answer, isTable := l.Get(-1).(*lua.LTable)
	if !isTable {
		return "", fmt.Errorf("the script answers no table")
	}
	return answer.RawGetString("status").String(), nil
}

// The three verdicts, or why there is none.
func judge(script string, one *judged) (string, string, string, error) {
	object := &unstructured.Unstructured{}
	if err := object.UnmarshalJSON(one.Object); err != nil { // numbers as in a cluster: int64
		return "", "", "", err
	}
	argo, err := argoHealth(script, object.Object)
	if err != nil {
		return "", "", "", err
	}
	up, err := upstream.Compute(object)
	if err != nil {
		return "", "", "", err
	}
	fl, err := flux.Compute(object)
	if err != nil {
		return "", "", "", err
	}
	return argo, up.Status.String(), fl.Status.String(), nil
}

func main() {
	var input struct {
		Lua   string
		Cases []judged
	}
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	failed := 0
	for i := range input.Cases {
		one := &input.Cases[i]
		argo, up, fl, err := judge(input.Lua, one)
		if err != nil || argo != one.Argo || up != one.Kstatus || fl != one.Kstatus {
			failed++
			fmt.Printf("%s: Argo CD %s, kstatus %s, Flux %s, not %s and %s (%v)\n", one.Name, argo, up, fl, one.Argo, one.Kstatus, err)
		}
	}
	fmt.Printf("kstatus: %d ok, %d failed\n", len(input.Cases)-failed, failed)
	if failed > 0 || len(input.Cases) == 0 {
		os.Exit(1)
	}
}
