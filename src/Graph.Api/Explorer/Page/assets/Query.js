import{C as e,E as t,O as n,S as r,b as i,g as a,k as o,m as s}from"./model.js";import{o as c,s as l,t as u}from"./index.js";var d=[{sv:`Vem lade in veto mot vad?`,en:`Who vetoed what?`,text:`{
  claims(where: { types: VETOED, negated: false }) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Resolution { name symbol } }
        date { value precision }
        attributes { name number text }
        sentence { text }
      }
    }
  }
}
`},{sv:`Citat av en person`,en:`Quotes of a person`,text:`query Quotes($speaker: ID = "person:chen-guang") {
  quotes(where: { speaker: $speaker }) {
    totalCount
    edges {
      node { text sentence { text } article { title published } }
    }
  }
}
`},{sv:`Vilka är Rysslands allierade?`,en:`Who are the allies of Russia?`,text:`{
  relations(where: { types: ALLIED_WITH, actors: { any: "state:RU" } }) {
    edges {
      node {
        counterpart(of: "state:RU") { id ... on Actor { name } }
        support
        firstSeen
        lastSeen
        claims(first: 3) { edges { node { sentence { text } article { title } } } }
      }
    }
  }
}
`},{sv:`Vad förnekas?`,en:`What is denied?`,text:`{
  claims(where: { negated: true }) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } cues { role text } sentence { text } }
    }
  }
}
`},{sv:`Vilka ämbeten nämns?`,en:`Which offices are told?`,text:`{
  claims(where: { types: HOLDS_OFFICE }, first: 50) {
    edges {
      node { subject { ... on Actor { name } } object { ... on Actor { name } } attributes { name text } seen }
    }
  }
}
`},{sv:`Vad planeras?`,en:`What is planned?`,text:`{
  relations(where: { modalities: PLANNED }) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } lastSeen }
    }
  }
}
`},{sv:`Vem samarbetar med vem?`,en:`Who cooperates with whom?`,text:`{
  relations(where: { types: [COOPERATES_WITH, AGREED_WITH, TRADES_WITH] }, first: 50) {
    edges {
      node { type support subject { ... on Actor { name } } object { ... on Actor { name } } }
    }
  }
}
`},{sv:`Citat om sanktioner`,en:`Quotes about sanctions`,text:`{
  quotes(where: { text: "sanktioner" }) {
    edges { node { speaker { name } text article { title } } }
  }
}
`},{sv:`Artiklar om Kina`,en:`Articles that mention China`,text:`{
  articles(where: { mentions: "state:CN" }) {
    totalCount
    edges { node { title source published language } }
  }
}
`},{sv:`Beläggen för hot`,en:`The evidence for threats`,text:`{
  claims(where: { types: THREATENED }) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Actor { name } }
        rule
        confidence
        trigger { text start end }
        sentence { text start end }
        article { title url }
      }
    }
  }
}
`},{sv:`Vad finns i grafen?`,en:`What is in the graph?`,text:`{
  status { schemaVersion counts { kind count } }
}
`},{sv:`Ordförrådet`,en:`The vocabulary`,text:`{
  relationTypes { type meaning symmetric ploverRoot subjects objects attributes }
}
`}];function f({schema:e,editor:t}){let n=e.getQueryType(),r=Object.values(e.getTypeMap()).filter(e=>!e.name.startsWith(`__`)&&e!==n);return c(`div`,{class:`docs`,children:[n,...r].filter(e=>e!=null).map(e=>c(`details`,{open:e===n,children:[c(`summary`,{children:[c(`code`,{children:e.name}),` `,c(`span`,{class:`meta`,children:e.description})]}),(t.isObjectType(e)||t.isInterfaceType(e)||t.isInputObjectType(e))&&c(`dl`,{"aria-label":`${a.value.rootType} ${e.name}`,children:Object.values(e.getFields()).map(e=>[c(`dt`,{children:c(`code`,{children:[e.name,`args`in e&&e.args.length?`(${e.args.map(e=>`${e.name}: ${String(e.type)}`).join(`, `)})`:``,`: `,String(e.type)]})},e.name),c(`dd`,{class:`meta`,children:e.description},e.name+`d`)])}),t.isEnumType(e)&&c(`dl`,{children:e.getValues().map(e=>[c(`dt`,{children:c(`code`,{children:e.name})},e.name),c(`dd`,{class:`meta`,children:e.description},e.name+`d`)])})]},e.name))})}var p=2e3,m=()=>{try{let e=JSON.parse(localStorage.getItem(`graph-queries`)??`[]`);return Array.isArray(e)?e.filter(e=>typeof e?.query==`string`).slice(0,30):[]}catch{return[]}};function h({editor:h}){let g=a.value,[_,v]=o(r(`query`)??d[0].text),[y,b]=o(r(`variables`)??``),[x,S]=o(m),[C,w]=o(null),T={query:n(null),variables:n(null),answer:n(null)},E=n(null),[D,O]=o(``),k=async()=>{let t=E.current,n={query:t.query.state.doc.toString(),variables:t.variables.state.doc.toString()};O(g.loading);try{let e=await l(n.query,n.variables.trim()?JSON.parse(n.variables):{});h.setText(t.answer,JSON.stringify(e,null,2))}catch(e){let n=e.trouble;h.setText(t.answer,n?g.trouble[n]:e.message)}n.query.length+n.variables.length<p&&e({query:n.query,variables:n.variables},!0),O(g.answer);let r=[n,...m().filter(e=>e.query!==n.query)].slice(0,30);localStorage.setItem(`graph-queries`,JSON.stringify(r)),S(r)};t(()=>{let e={query:h.edit({host:T.query.current,text:_,label:g.queryDocument,kind:`graphql`,onText:v,onRun:k}),variables:h.edit({host:T.variables.current,text:y,label:g.variables,kind:`json`,onText:b,onRun:k}),answer:h.edit({host:T.answer.current,text:``,label:g.answer,kind:`json`,readOnly:!0})};return E.current=e,l(h.introspection).then(({data:t})=>{if(!t)return;let n=h.schemaOf(t);h.setSchema(e.query,n),w(n)},()=>{}),k(),()=>Object.values(e).forEach(e=>e.destroy())},[]);let A=e=>{h.setText(E.current.query,e.query),h.setText(E.current.variables,e.variables),k()};return c(`div`,{class:`query`,children:[c(`h1`,{children:g.query}),c(`div`,{class:`examples`,role:`group`,"aria-label":g.examples,children:d.map(e=>c(`button`,{type:`button`,class:`chip`,onClick:()=>A({query:e.text,variables:``}),children:e[s.value]},e.en))}),c(`div`,{class:`query-left`,children:[c(`h2`,{children:g.queryDocument}),c(`div`,{class:`editor tall`,ref:T.query}),c(`h2`,{children:g.variables}),c(`div`,{class:`editor`,ref:T.variables}),c(`p`,{class:`actions`,children:[c(`button`,{type:`button`,class:`main`,onClick:k,children:g.run}),c(`button`,{type:`button`,onClick:()=>{try{h.setText(E.current.query,h.tidy(_))}catch{}},children:g.format}),c(u,{to:i(`query`,``,{query:_,variables:y}),name:g.permalink})]}),c(`p`,{class:`meta`,children:g.queryHelp})]}),c(`div`,{class:`query-right`,children:[c(`h2`,{children:g.answer}),c(`div`,{class:`editor tallest`,ref:T.answer}),c(`p`,{class:`sr`,role:`status`,children:D})]}),c(`div`,{class:`query-below`,children:[c(`details`,{children:[c(`summary`,{children:g.documentation}),C&&c(f,{schema:C,editor:h})]}),c(`details`,{children:[c(`summary`,{children:g.history}),x.length?c(`ul`,{class:`plain`,children:x.map(e=>c(`li`,{children:c(`button`,{type:`button`,class:`row`,onClick:()=>A(e),children:c(`code`,{children:e.query.replace(/\s+/g,` `).slice(0,140)})})},e.query))}):c(`p`,{class:`meta`,children:g.noHistory})]})]})]})}export{h as default};