// Types of dggraph-graph/1, the JSON of `dggraph export --to json`.
// Made of graph.schema.json, which says more: units, orders, patterns.

/** A graph of a literature as `dggraph export --to json` writes it: nodes and links as d3, networkx (node_link_graph) and others read them, with the words that justify each link and all that is needed to make it again. Texts are UTF-8 and plain: no markup. */
export interface DggraphGraph {
  format: "dggraph-graph/1";
  manifest: Manifest;
  analysis: Analysis;
  /** In the order of kind, then id. */
  nodes: Array<Paper | Theme | Location | Entity>;
  /** In the order of source, target and type. */
  links: Array<CodedLink | PlainLink>;
  /** Of the nodes in the network, by falling size. */
  communities: Community[];
  /** Records that a person took out: they are no nodes. In the order of kind and id. */
  excluded: Array<{
    kind: "paper" | "document" | "event";
    /** Without its kind. */
    id: string;
    title: string | null;
    /** screening, full-text …: as the person wrote it. */
    stage: string | null;
    reason: string | null;
  }>;
}

/** Kind, colon and a name that stays the same: theme:<id in the codebook>, location:<id in the gazetteer>, paper:<citation key, else author-year-word, else venue-year-word>. */
export type NodeId = string;

/** What the result depends on. The same inputs, codebook, gazetteer, options and version give the same file, byte for byte. */
export interface Manifest {
  program: "dggraph";
  version: string;
  /** Made to be passed on: without abstracts, people and long quotes. */
  shared?: true;
  /** In the order of their hashes, whatever they were called. */
  inputs: Array<{
    /** Of the bytes of the input as stored, hexadecimal: what sha256sum prints. */
    sha256: string | null;
    /** The reader that understood it. */
    format: string | null;
    /** How many it held, duplicates included. */
    records: number;
  }>;
  /** Name and version of the themes looked for. */
  codebook: string | null;
  /** Of its text. */
  codebook_sha256: string | null;
  /** Name and version of the locations looked for. */
  gazetteer: string | null;
  gazetteer_sha256: string | null;
  /** Files of decisions of people that were obeyed: of a review folder, those that decide something. */
  decisions: Array<{
    file: "records.csv" | "merges.csv" | "codings.csv" | "communities.csv" | "labels.csv";
    sha256: string | null;
    /** How many decide something. */
    rows: number;
  }>;
  options: {
    /** Which kinds of things are nodes. */
    kinds: Array<"paper" | "document" | "event" | "person" | "institution" | "country" | "body" | "venue" | "keyword" | "theme" | "location" | "reference" | "node">;
    /** Which hierarchy of the gazetteer; null for its own. */
    profile: string | null;
    /** Of the labels of themes and locations, if it is not English. */
    language?: "zh";
    /** Only papers that this holds for are there. */
    where?: string;
    /** Nodes and links are those of the network itself: what makes each link stands behind it. */
    projected?: true;
    /** Of a projection; without it full. */
    counting?: string;
    /** Of the weights of ties; without it that of the network. */
    normalisation?: string;
    /** Which ties were left. */
    backbone?: string;
    /** Of ties, before normalising. */
    minimum_weight?: number;
    /** How many nodes were left, of a kind. */
    top_nodes?: number;
    /** What is shared by more ties nothing. */
    hub?: number;
    /** Only that. */
    largest_component?: true;
    /** The part of the graph that is measured: `dggraph explain NAME` says which. */
    network: string;
    /** Names of the scores: `dggraph explain NAME` says the formula and its source. */
    measures: string[];
    /** The method. */
    communities: string;
    /** What the method maximised: modularity, cpm or barber; null if it maximises nothing. */
    quality: string | null;
    /** Above 1: more and smaller communities. */
    resolution: number;
    /** Of everything that draws lots. */
    seed: number;
  };
}

/** Facts about the network that was measured. */
export interface Analysis {
  /** Nodes of the graph that are in the network. */
  network_nodes: number;
  /** Undirected, weighted, without repeats. */
  network_links: number;
  /** Of the communities, weighted, at resolution 1 (Newman and Girvan 2004); null if there is no link. */
  modularity: number | null;
  /** What the method maximised, at the resolution asked for. */
  quality: number | null;
  /** What the method compares the network with. */
  null_model: string | null;
}

/** Only nodes in the network have scores; null where a measure says nothing. distance = 1 / weight. None is normalised but pagerank (sums to 1) and eigenvector (at most 1). */
export type Scores = Record<string, number | null>;

/** Place by each score among the nodes of the same kind; 1 is the highest, equal scores share a place. */
export type Ranks = Record<string, number>;

export interface Paper {
  id: NodeId;
  /** document: a text that is no paper. event: announced, not published. */
  kind: "paper" | "document" | "event";
  /** The title, or for an untitled record its first words; at most 80 characters, ending in … if it is longer. For people to read. */
  label: string;
  /** null for an untitled record: none is invented. */
  title: string | null;
  /** The record has no title: the label is the beginning of its text. */
  title_inferred: boolean;
  /** Journal, book or place of publication, as the source writes it. */
  venue: string | null;
  year: number | null;
  /** Family, Given or a name in one piece, in their order. */
  authors: string[];
  /** Bare and in lower case. */
  doi: string | null;
  /** As the source gives it: look before following. */
  url: string | null;
  /** In evidence they count as one text, joined by semicolon and blank. */
  keywords: string[];
  abstract: string | null;
  /** What else the source says of a document: 'agency: Ministry of Works'. Only there if there are any. */
  attributes?: string[];
  scores?: Scores;
  ranks?: Ranks;
  community?: number | null;
  x?: number;
  y?: number;
}

export interface Theme {
  id: NodeId;
  kind: "theme";
  label: string;
  /** In Chinese. */
  label_zh: string | null;
  /** Of themes, as the codebook says. */
  group: string | null;
  /** Id in the codebook of the theme it is part of. */
  parent: string | null;
  /** #rrggbb, as the codebook says. */
  color: string | null;
  /** The literature was collected by this theme: leave it out of rankings. */
  is_search_term: boolean;
  definition: string | null;
  scores?: Scores;
  ranks?: Ranks;
  community?: number | null;
  x?: number;
  y?: number;
}

export interface Location {
  id: NodeId;
  kind: "location";
  label: string;
  /** In Chinese. */
  label_zh: string | null;
  /** country or area, region, province, autonomous region, city, area. */
  type: string | null;
  /** Code of ISO 3166, as an identifier only. */
  iso: string | null;
  /** Degrees north (WGS 84). */
  lat: number | null;
  /** Degrees east. */
  lon: number | null;
  /** Ids in the gazetteer of what contains it, nearest first. */
  ancestors: string[];
  scores?: Scores;
  ranks?: Ranks;
  community?: number | null;
  x?: number;
  y?: number;
}

/** A person, venue … or, in a ready network, a node of no kind. */
export interface Entity {
  id: NodeId;
  kind: "person" | "institution" | "country" | "body" | "venue" | "keyword" | "reference" | "node";
  label: string;
  scores?: Scores;
  ranks?: Ranks;
  community?: number | null;
  x?: number;
  y?: number;
}

/** What a paper is about: discusses (paper to theme), studies (paper to location). */
export interface CodedLink {
  source: NodeId;
  target: NodeId;
  type: "discusses" | "studies";
  /** Points: the sum of those of its evidence, unless a person decided about it. */
  weight: number;
  /** primary: what the paper is about. mention: it comes up. */
  salience: "primary" | "mention";
  /** By a person. accepted: looked at. added: without evidence in the texts. */
  decision?: "accepted" | "added";
  /** The words that justify the link, in the order of the text. */
  evidence: Evidence[];
}

export interface PlainLink {
  source: NodeId;
  target: NodeId;
  /** part_of: location to location. published_in: paper to venue. wrote: person to paper. has_keyword: paper to keyword. written_at: paper to institution. from_country: paper to the country of an institution of its authors. issued_by: document to body. cites: paper to paper or reference. related_to: paper to the focal paper of the page it stood on. In a ready network also discusses and studies, without evidence, and link. */
  type: "discusses" | "studies" | "part_of" | "published_in" | "wrote" | "has_keyword" | "written_at" | "from_country" | "issued_by" | "cites" | "related_to" | "link";
  /** 1, unless a ready network says otherwise; of a projection as counted and normalised. */
  weight: number;
  /** Of a projection: the papers that make the tie. */
  papers?: NodeId[];
  /** Of a projection that ties bodies, for each of the papers: the words by which its source and its target are told; empty where no words tell one. */
  words?: Array<[string, string]>;
  /** Of issued_by: the words that name the body. */
  evidence?: Evidence[];
  /** The same where these are no papers: the references two papers share. */
  shared?: NodeId[];
}

/** One hit. quote is the text of the field from start to before end. */
export interface Evidence {
  /** Keywords and attributes are one text each, joined by "; ". */
  field: "title" | "keywords" | "abstract" | "attributes";
  start: number;
  end: number;
  /** Where the sentence starts and ends. */
  sentence: [number, number];
  quote: string;
  /** The pattern of the codebook, or the name in the gazetteer, that matched. */
  pattern: string;
  kind: "name" | "demonym" | "phrase" | "near" | "word";
  /** Of a location: near words such as case study or fieldwork. */
  cue: boolean;
  /** Of a location: only compared with, as behind unlike. */
  contrast: boolean;
  /** Points of this hit. */
  weight: number;
}

export interface Community {
  /** 1, 2 … by falling size. */
  id: number;
  /** Given by a person, else its two themes of highest PageRank. */
  name: string;
  /** Nodes. */
  size: number;
  /** Ids of its nodes. */
  members: NodeId[];
}

export type GraphNode = DggraphGraph["nodes"][number];

export type GraphLink = DggraphGraph["links"][number];
